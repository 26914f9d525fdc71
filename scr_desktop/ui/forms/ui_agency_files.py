# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_files.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_AgencyFiles(object):
    def setupUi(self, AgencyFiles):
        if not AgencyFiles.objectName():
            AgencyFiles.setObjectName(u"AgencyFiles")
        AgencyFiles.resize(720, 460)
        self.page = QVBoxLayout(AgencyFiles)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(AgencyFiles)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(AgencyFiles)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.files_label = QLabel(AgencyFiles)
        self.files_label.setObjectName(u"files_label")

        self.page.addWidget(self.files_label)

        self.files = TableView(AgencyFiles)
        self.files.setObjectName(u"files")

        self.page.addWidget(self.files)

        self.nothing = QLabel(AgencyFiles)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"muted")

        self.page.addWidget(self.nothing)

        self.detail = QLabel(AgencyFiles)
        self.detail.setObjectName(u"detail")
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setProperty(u"role", u"muted")

        self.page.addWidget(self.detail)

        self.state = QLabel(AgencyFiles)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)

        self.page.addWidget(self.state)

        self.fault = QLabel(AgencyFiles)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.open = QPushButton(AgencyFiles)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.buttons.addWidget(self.open)

        self.remove = QPushButton(AgencyFiles)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.close = QPushButton(AgencyFiles)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)

        self.add = QPushButton(AgencyFiles)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.add)


        self.page.addLayout(self.buttons)

        self.page.setStretch(3, 1)
        self.page.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.files_label.setBuddy(self.files)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.files, self.open)
        QWidget.setTabOrder(self.open, self.remove)
        QWidget.setTabOrder(self.remove, self.add)
        QWidget.setTabOrder(self.add, self.close)

        self.retranslateUi(AgencyFiles)

        self.add.setDefault(True)


        QMetaObject.connectSlotsByName(AgencyFiles)
    # setupUi

    def retranslateUi(self, AgencyFiles):
        AgencyFiles.setWindowTitle(QCoreApplication.translate("AgencyFiles", u"Files an agency sent", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("AgencyFiles", u"PDFs that came with a return, kept exactly as they were received. They are bound into the decision pack; a form that was read is only if you tick it there, since its answers are printed with the returns.", None))
        self.files_label.setText(QCoreApplication.translate("AgencyFiles", u"&Files", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleDescription(QCoreApplication.translate("AgencyFiles", u"Enter opens a file", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("AgencyFiles", u"No file has been kept yet.", None))
        self.detail.setText("")
        self.state.setText("")
        self.fault.setText("")
        self.open.setText(QCoreApplication.translate("AgencyFiles", u"&Open", None))
        self.remove.setText(QCoreApplication.translate("AgencyFiles", u"&Take out of use\u2026", None))
        self.close.setText(QCoreApplication.translate("AgencyFiles", u"&Close", None))
        self.add.setText(QCoreApplication.translate("AgencyFiles", u"&Add a PDF\u2026", None))
    # retranslateUi

