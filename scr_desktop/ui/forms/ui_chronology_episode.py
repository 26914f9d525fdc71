# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_episode.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_ChronologyEpisode(object):
    def setupUi(self, ChronologyEpisode):
        if not ChronologyEpisode.objectName():
            ChronologyEpisode.setObjectName(u"ChronologyEpisode")
        ChronologyEpisode.resize(640, 380)
        self.page = QVBoxLayout(ChronologyEpisode)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(ChronologyEpisode)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.title_label = QLabel(ChronologyEpisode)
        self.title_label.setObjectName(u"title_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = LineEntry(ChronologyEpisode)
        self.title.setObjectName(u"title")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.analysis_label = QLabel(ChronologyEpisode)
        self.analysis_label.setObjectName(u"analysis_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.analysis_label)

        self.analysis = TextEntry(ChronologyEpisode)
        self.analysis.setObjectName(u"analysis")
        self.analysis.setProperty(u"lines", 8)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.analysis)


        self.page.addLayout(self.entries)

        self.fault = QLabel(ChronologyEpisode)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(ChronologyEpisode)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChronologyEpisode)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.analysis_label.setBuddy(self.analysis)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.analysis)
        QWidget.setTabOrder(self.analysis, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChronologyEpisode)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChronologyEpisode)
    # setupUi

    def retranslateUi(self, ChronologyEpisode):
        ChronologyEpisode.setWindowTitle(QCoreApplication.translate("ChronologyEpisode", u"Key practice episode", None))
        self.about.setText(QCoreApplication.translate("ChronologyEpisode", u"Name the episode by what happened in it; in the analysis say what was done, why, and what there is to learn.", None))
        self.title_label.setText(QCoreApplication.translate("ChronologyEpisode", u"&Name", None))
        self.title.setPlaceholderText(QCoreApplication.translate("ChronologyEpisode", u"The missed weighing", None))
        self.analysis_label.setText(QCoreApplication.translate("ChronologyEpisode", u"&Analysis", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ChronologyEpisode", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChronologyEpisode", u"&Record it", None))
    # retranslateUi

