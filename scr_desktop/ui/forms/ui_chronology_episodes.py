# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_episodes.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_ChronologyEpisodes(object):
    def setupUi(self, ChronologyEpisodes):
        if not ChronologyEpisodes.objectName():
            ChronologyEpisodes.setObjectName(u"ChronologyEpisodes")
        self.page = QVBoxLayout(ChronologyEpisodes)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.episodes_about = QLabel(ChronologyEpisodes)
        self.episodes_about.setObjectName(u"episodes_about")
        self.episodes_about.setTextFormat(Qt.TextFormat.PlainText)
        self.episodes_about.setWordWrap(True)
        self.episodes_about.setProperty(u"role", u"muted")

        self.page.addWidget(self.episodes_about)

        self.episodes = TableView(ChronologyEpisodes)
        self.episodes.setObjectName(u"episodes")

        self.page.addWidget(self.episodes)

        self.episode_details = QPlainTextEdit(ChronologyEpisodes)
        self.episode_details.setObjectName(u"episode_details")
        self.episode_details.setReadOnly(True)
        self.episode_details.setTabChangesFocus(True)

        self.page.addWidget(self.episode_details)

        self.episode_buttons = ButtonRow(ChronologyEpisodes)
        self.episode_buttons.setObjectName(u"episode_buttons")
        self.make_episode = QPushButton(self.episode_buttons)
        self.make_episode.setObjectName(u"make_episode")
        self.make_episode.setAutoDefault(False)
        self.change_episode = QPushButton(self.episode_buttons)
        self.change_episode.setObjectName(u"change_episode")
        self.change_episode.setAutoDefault(False)
        self.leave_episode = QPushButton(self.episode_buttons)
        self.leave_episode.setObjectName(u"leave_episode")
        self.leave_episode.setAutoDefault(False)

        self.page.addWidget(self.episode_buttons)

        self.page.setStretch(1, 2)
        self.page.setStretch(2, 3)
        QWidget.setTabOrder(self.episodes, self.episode_details)
        QWidget.setTabOrder(self.episode_details, self.make_episode)
        QWidget.setTabOrder(self.make_episode, self.change_episode)
        QWidget.setTabOrder(self.change_episode, self.leave_episode)

        self.retranslateUi(ChronologyEpisodes)

        QMetaObject.connectSlotsByName(ChronologyEpisodes)
    # setupUi

    def retranslateUi(self, ChronologyEpisodes):
        self.episodes_about.setText(QCoreApplication.translate("ChronologyEpisodes", u"A key practice episode is a stretch of the chronology from which there is something to learn.", None))
#if QT_CONFIG(accessibility)
        self.episodes.setAccessibleName(QCoreApplication.translate("ChronologyEpisodes", u"Key practice episodes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.episode_details.setAccessibleName(QCoreApplication.translate("ChronologyEpisodes", u"The episode in full", None))
#endif // QT_CONFIG(accessibility)
        self.make_episode.setText(QCoreApplication.translate("ChronologyEpisodes", u"&Make an episode\u2026", None))
        self.change_episode.setText(QCoreApplication.translate("ChronologyEpisodes", u"Change it\u2026", None))
        self.leave_episode.setText(QCoreApplication.translate("ChronologyEpisodes", u"Take the entries out of it", None))
        pass
    # retranslateUi

